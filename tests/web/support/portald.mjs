// SPDX-License-Identifier: GPL-3.0-or-later
// A real aglis-portald on a free port of loopback, with a data folder of its own and the simulator gateway.
import { spawn, execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = process.env.PORTALD_PROGRAM;
const password = "empat-jendela-biru-uji";

export class Portald {
  #child;
  #data;
  #staff;

  static async start() {
    if (!program) throw new Error("PORTALD_PROGRAM names no aglis-portald");
    const server = new Portald();
    server.#data = mkdtempSync(join(tmpdir(), "aglis-web-"));
    server.#child = spawn(program, ["serve", "--data", server.#data, "--listen", "127.0.0.1:0", "--json"], {
      stdio: ["ignore", "pipe", process.env.PORTALD_LOG ? "inherit" : "ignore"],
    });
    server.url = await new Promise((resolve, reject) => {
      let text = "";
      server.#child.stdout.on("data", (bytes) => {
        text += bytes;
        const address = /"address":"([^"]+)"/.exec(text)?.[1];
        if (address) resolve(address);
      });
      server.#child.on("exit", (code) => reject(new Error(`aglis-portald ended with ${code}`)));
    });
    return server;
  }

  async stop() {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGTERM");
    await ended;
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** A sub-command on the same data folder: what it writes to standard output. */
  async command(...words) {
    return (await run(program, [...words, "--data", this.#data])).stdout;
  }

  /** What the simulator sent to a number, newest first; waits until there are so many. */
  async messages(phone, count = 1) {
    for (let tries = 0; ; ++tries) {
      const { stdout } = await run(program, [
        ...["simulator", "messages", "--data", this.#data, "--to", phone, "--last", "50", "--json"],
      ]);
      const items = JSON.parse(stdout).items;
      if (items.length >= count) return items.sort((a, b) => b.id - a.id);
      if (tries > 60) throw new Error(`${items.length} messages to ${phone}, wanted ${count}`);
    }
  }

  /** The code in the newest of so many messages to a number. */
  async code(phone, count = 1) {
    const [newest] = await this.messages(phone, count);
    return /\b\d{6}\b/.exec(newest.text)[0];
  }

  /** The code in bold of the newest message to a number that came after another; waits for it. */
  async codeAfter(phone, lastId) {
    for (let tries = 0; ; ++tries) {
      const [newest] = (await this.messages(phone, 0)).filter(
        (one) => one.id > lastId && /\*\d{6}\*/.test(one.text),
      );
      if (newest) return /\*(\d{6})\*/.exec(newest.text)[1];
      if (tries > 60) throw new Error(`no code came to ${phone}`);
    }
  }

  async lastMessage(phone) {
    return (await this.messages(phone, 0))[0]?.id ?? 0;
  }

  async call(method, path, { body, token, headers = {} } = {}) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  }

  async #token() {
    if (this.#staff) return this.#staff;
    const adding = run(program, [
      "staff",
      "add",
      "petugas",
      "--role",
      "supervisor",
      "--password-stdin",
      "--data",
      this.#data,
    ]);
    adding.child.stdin.end(`${password}\n`);
    await adding;
    const body = { username: "petugas", password };
    this.#staff = (await this.call("POST", "/api/auth/login", { body })).token;
    return this.#staff;
  }

  /** A call as staff make it. */
  async staff(method, path, body) {
    return this.call(method, path, { body, token: await this.#token() });
  }

  /** An active customer of long ago, brought along from another system: without any message or code. */
  async customer(phone, { name = "Zainal Uji", street = "Jalan Mawar Uji No. 1", home = "no" } = {}) {
    const digits = phone.replace(/\D/g, "");
    const before = await this.#codesOf(digits);
    const file = join(this.#data, "customers.csv");
    writeFileSync(
      file,
      "full_name,phone,email,street,rt,rw,village,district,city,province,postal_code,package_code," +
        "customer_since,additional_home\n" +
        `${name},${phone},${digits}@example.id,${street},3,7,Dago,Coblong,Kota Bandung,Jawa Barat,40135,` +
        `HOME-20,2026-01-15,${home}\n`,
    );
    await run(program, ["import", "customers", file, "--data", this.#data]);
    return (await this.#codesOf(digits)).find((code) => !before.includes(code));
  }

  async #codesOf(digits) {
    const { items } = await this.staff("GET", `/api/customers?search=${digits}`);
    return items.map((one) => one.code);
  }

  async registration(number) {
    return this.call("GET", `/api/registrations/${number}`, { token: await this.#token() });
  }

  async registrations(search) {
    const query = `?search=${encodeURIComponent(search)}`;
    return (await this.call("GET", `/api/registrations${query}`, { token: await this.#token() })).items;
  }

  /** One step of the state table, as staff take it. */
  async step(number, action, more = {}) {
    const token = await this.#token();
    const { version } = await this.registration(number);
    return this.call("PUT", `/api/registrations/${number}/status`, {
      token,
      body: { action, version, ...more },
    });
  }

  async toCustomer(number) {
    const token = await this.#token();
    const { version } = await this.registration(number);
    return this.call("POST", `/api/registrations/${number}/create-customer`, { token, body: { version } });
  }

  /** An application made by the API alone: for the tests of what comes after. */
  async submit(phone, { photo, ...more } = {}) {
    const root = "/api/registrations/public";
    const full_name = "Zainal Uji";
    const already = await this.#count(phone);
    await this.call("POST", `${root}/request-otp`, { body: { phone, full_name } });
    const code = await this.code(phone, already + 1);
    const proof = await this.call("POST", `${root}/verify-otp`, { body: { phone, code } });
    const photo_id = photo ? await this.#sendPhoto(photo, proof.verification_token) : undefined;
    return this.call("POST", root, {
      body: {
        verification_token: proof.verification_token,
        ...(photo_id ? { photo_id } : {}),
        full_name,
        email: `${phone.replace(/\D/g, "")}@example.id`,
        phone,
        address: {
          street: "Jalan Mawar Uji No. 1",
          rt: "3",
          rw: "7",
          village: "Dago",
          district: "Coblong",
          city: "Kota Bandung",
          province: "Jawa Barat",
          postal_code: "40135",
        },
        package_code: "HOME-20",
        consent: true,
        ...more,
      },
    });
  }

  async #sendPhoto(path, token) {
    const response = await fetch(`${this.url}/api/registrations/public/id-photo`, {
      method: "PUT",
      headers: { "Content-Type": "image/png", Authorization: `Bearer ${token}` },
      body: readFileSync(path),
    });
    return (await response.json()).photo_id;
  }

  /** Somebody of the staff looks at an applicant's KTP. */
  async lookAtPhoto(number, purpose) {
    const query = `?purpose=${encodeURIComponent(purpose)}`;
    const response = await fetch(`${this.url}/api/registrations/${number}/id-photo${query}`, {
      headers: { Authorization: `Bearer ${await this.#token()}` },
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  }

  /** From an application to a customer who waits for the installation. */
  async accept(number) {
    await this.step(number, "verify");
    await this.step(number, "approve", { note: "Jaringan sudah ada" });
    return this.toCustomer(number);
  }

  /** Settings have no call of their own: they are written where the desk writes them. */
  async set(name, value) {
    const statement =
      "import sqlite3, sys, glob\n" +
      "db = sqlite3.connect(glob.glob(sys.argv[1] + '/*.sqlite')[0], timeout=10)\n" +
      "db.execute('INSERT INTO settings VALUES (?, ?, 1, 0, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value, " +
      "version = settings.version + 1', (sys.argv[2], sys.argv[3], 'uji'))\n" +
      "db.commit()";
    await run("python3", ["-c", statement, this.#data, name, JSON.stringify(value)]);
  }

  async #count(phone) {
    return (await this.messages(phone, 0)).length;
  }
}
