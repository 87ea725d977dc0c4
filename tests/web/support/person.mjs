// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the pages, found by what stands there and not by how it is built. `words` are those of
// the language the page speaks.
import { fileURLToPath } from "node:url";

export const ktp = fileURLToPath(new URL("../../../resources/example/ktp.png", import.meta.url));

export const words = {
  id: {
    name: "Nama lengkap",
    email: "Email",
    phone: "Nomor WhatsApp",
    send: "Kirim kode",
    code: "Kode 6 angka",
    verified: "Nomor terverifikasi",
    nik: "NIK",
    photo: "Foto KTP",
    photoSent: "Foto KTP terkirim",
    consent: "Saya telah membaca dan menyetujui pemberitahuan privasi.",
    next: "Lanjut",
    back: "Kembali",
    street: "Alamat jalan",
    province: "Provinsi",
    city: "Kota/Kabupaten",
    district: "Kecamatan",
    village: "Kelurahan/Desa",
    postalCode: "Kode pos",
    landmark: "Patokan",
    locate: "Pakai lokasi saya",
    located: "Lokasi tersimpan",
    date: "Tanggal yang Anda inginkan",
    morning: "Pagi",
    notes: "Catatan",
    submit: "Kirim pendaftaran",
    received: "Pendaftaran diterima",
    track: "Lacak pendaftaran",
    steps: ["Data pribadi", "Alamat", "Paket", "Konfirmasi"],
  },
  en: {
    name: "Full name",
    email: "Email",
    phone: "WhatsApp number",
    send: "Send code",
    code: "6-digit code",
    verified: "Number verified",
    nik: "NIK",
    photo: "Photo of KTP",
    photoSent: "Photo of KTP sent",
    consent: "I have read and agree to the privacy notice.",
    next: "Continue",
    back: "Back",
    street: "Street address",
    province: "Province",
    city: "City/regency",
    district: "District (kecamatan)",
    village: "Village (kelurahan/desa)",
    postalCode: "Postal code",
    landmark: "Landmark",
    locate: "Use my location",
    located: "Location kept",
    date: "The date you prefer",
    morning: "Morning",
    notes: "Notes",
    submit: "Send registration",
    received: "Registration received",
    track: "Track the application",
    steps: ["Personal data", "Address", "Package", "Confirmation"],
  },
};

export class Person {
  constructor(server, page, phone, language = "id") {
    this.server = server;
    this.page = page;
    this.phone = phone;
    this.email = `${phone.replace(/\D/g, "")}@example.id`;
    this.words = words[language];
    this.codes = 0;
  }

  field(label) {
    return this.page.getByLabel(label, { exact: false }).and(this.page.locator("input, textarea")).first();
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  heading(name) {
    return this.page.getByRole("heading", { name });
  }

  async onStep(step) {
    await this.page.getByRole("heading", { level: 2, name: this.words.steps[step - 1] }).waitFor();
  }

  async next() {
    await this.button(this.words.next).click();
  }

  async askForCode() {
    const { page, words } = this;
    await page.getByLabel(words.name).fill("Zainal Uji");
    await page.getByLabel(words.email).fill(this.email);
    await page.getByLabel(words.phone).fill(this.phone);
    await this.button(words.send).click();
    await page.getByLabel(words.code).waitFor();
    this.codes += 1;
  }

  async prove() {
    await this.askForCode();
    await this.page.getByLabel(this.words.code).fill(await this.server.code(this.phone, this.codes));
    await this.page.getByText(this.words.verified).waitFor();
  }

  async addPhoto() {
    await this.page.locator("input[type=file]").setInputFiles(ktp);
    await this.page.getByText(this.words.photoSent).waitFor();
  }

  async agree() {
    await this.page.getByLabel(this.words.consent).check();
  }

  /** Everything on the first step, and on to the second. */
  async giveData({ photo = false, nik = "" } = {}) {
    await this.prove();
    if (nik) await this.page.getByLabel(this.words.nik).first().fill(nik);
    if (photo) await this.addPhoto();
    await this.agree();
    await this.next();
    await this.onStep(2);
  }

  async choose(label, typed, name) {
    const field = this.page.getByRole("combobox", { name: label });
    await field.fill(typed);
    await this.page.getByRole("option", { name, exact: true }).click();
  }

  async fillAddress() {
    const { page, words } = this;
    await page.getByLabel(words.street).fill("Jalan Mawar Uji No. 1");
    await page.getByLabel("RT").fill("3");
    await page.getByLabel("RW").fill("7");
    await this.choose(words.province, "jawa b", "Jawa Barat");
    await this.choose(words.city, "kota band", "Kota Bandung");
    await this.choose(words.district, "cob", "Coblong");
    await this.choose(words.village, "dag", "Dago");
    await page.getByLabel(words.postalCode).fill("40135");
  }

  async giveAddress() {
    await this.fillAddress();
    await this.next();
    await this.onStep(3);
  }

  async givePackage() {
    await this.page.getByRole("radio", { name: /Home 20/ }).check({ force: true });
    await this.next();
    await this.onStep(4);
  }

  /** From the first page to the last step, everything filled in. */
  async toConfirmation(options) {
    await this.page.goto("/register");
    await this.giveData(options);
    await this.giveAddress();
    await this.givePackage();
  }

  async submit() {
    await this.button(this.words.submit).click();
  }

  async received() {
    await this.heading(this.words.received).waitFor();
    return (await this.page.locator(".ticket .number").textContent()).trim();
  }
}
