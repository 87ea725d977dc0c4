// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's token and an independent JWT library: what we sign it verifies, what it forges we refuse.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createHmac, randomBytes } from "node:crypto";
import { SignJWT, UnsecuredJWT, base64url, decodeProtectedHeader, importJWK, jwtVerify } from "jose";
import { Portald } from "./support/portald.mjs";

const phone = "0812-0000-0001";
const portal = "/api/customer-portal";

let server;
let code;
let token;
let claims;
let keys;

before(async () => {
  server = await Portald.start();
  await server.set("codes", { resend_after: 0 }); // the registration's own code goes out a moment before
  code = await server.customer(phone);
  token = await logIn();
  keys = JSON.parse(await server.command("keys", "export")).keys;
  claims = JSON.parse(Buffer.from(base64url.decode(token.split(".")[1])).toString());
});

after(() => server?.stop());

async function logIn() {
  const already = (await server.messages(phone, 0)).length;
  await server.call("POST", `${portal}/request-otp`, { body: { phone } });
  const body = { phone, code: await server.code(phone, already + 1) };
  return (await server.call("POST", `${portal}/verify-otp`, { body })).token;
}

async function statusOf(bearer) {
  const response = await fetch(`${server.url}${portal}/profile`, {
    headers: { Authorization: `Bearer ${bearer}` },
  });
  return response.status;
}

/** The token's own claims and header, with what a forger would change, signed by the library. */
async function forged({ header = {}, payload = {}, key = keys.at(-1) } = {}) {
  return new SignJWT({ ...claims, ...payload })
    .setProtectedHeader({ ...decodeProtectedHeader(token), ...header })
    .sign(await importJWK(key, header.alg ?? "HS256"));
}

test("s13_another_library_verifies_a_real_token_with_the_exported_key", async () => {
  const { kid } = decodeProtectedHeader(token);
  const key = await importJWK(keys.find((one) => one.kid === kid));
  const { payload, protectedHeader } = await jwtVerify(token, key, {
    algorithms: ["HS256"],
    issuer: "aglis-portal",
    audience: "customer-portal",
    subject: code,
    requiredClaims: ["sid", "iat", "exp"],
  });
  assert.deepEqual(protectedHeader, { alg: "HS256", typ: "JWT", kid });
  assert.equal(payload.exp - payload.iat, 7 * 24 * 3600);
  assert.equal(await statusOf(token), 200);
});

test("the same claims signed anew are as good: what follows is refused for what it changes", async () => {
  assert.equal(await statusOf(await forged()), 200);
});

test("s13_forged_tokens_are_refused", async () => {
  const now = Math.floor(Date.now() / 1000);
  const wide = { ...keys.at(-1), k: base64url.encode(randomBytes(64)) };
  const forgeries = {
    none: new UnsecuredJWT(claims).encode(),
    "none with a signature": `${new UnsecuredJWT(claims).encode()}${token.split(".")[2]}`,
    "no signature": token.replace(/[^.]*$/, ""),
    HS384: await forged({ header: { alg: "HS384" } }),
    HS512: await forged({ header: { alg: "HS512" }, key: wide }),
    "another audience": await forged({ payload: { aud: "staff" } }),
    "two audiences": await forged({ payload: { aud: ["customer-portal", "staff"] } }),
    "another issuer": await forged({ payload: { iss: "somebody" } }),
    expired: await forged({ payload: { iat: now - 700_000, exp: now - 1 } }),
    "no end": await forged({ payload: { exp: undefined } }),
    "another key": await forged({ key: { ...keys.at(-1), k: base64url.encode(randomBytes(32)) } }),
    "another kid": await forged({ header: { kid: "00000000" } }),
    "no kid": await forged({ header: { kid: undefined } }),
    "a key of its own": await forged({ header: { jwk: keys.at(-1) } }),
    "a key from elsewhere": await forged({ header: { jku: "https://example.id/keys" } }),
    "another customer": await forged({ payload: { sub: "AGL-209901-0001" } }),
    "another session": await forged({ payload: { sid: base64url.encode(randomBytes(16)) } }),
    "no session": await forged({ payload: { sid: undefined } }),
  };
  for (const [name, forgery] of Object.entries(forgeries)) assert.equal(await statusOf(forgery), 401, name);
  assert.equal(await statusOf(token), 200);
});

test("s13_the_exported_keys_make_nobody_staff", async () => {
  const [, payload] = (
    await server.call("POST", "/api/auth/login", {
      body: { username: "petugas", password: "empat-jendela-biru-uji" },
    })
  ).token.split(".");
  const header = base64url.encode(JSON.stringify(decodeProtectedHeader(token)));
  const signature = createHmac("sha256", base64url.decode(keys.at(-1).k))
    .update(`${header}.${payload}`)
    .digest("base64url");
  const response = await fetch(`${server.url}/api/auth/me`, {
    headers: { Authorization: `Bearer ${header}.${payload}.${signature}` },
  });
  assert.equal(response.status, 401);
});

test("s14_after_a_rotation_both_keys_verify_and_old_tokens_stay_good", async () => {
  const before = decodeProtectedHeader(token).kid;
  await server.command("keys", "rotate");
  const exported = JSON.parse(await server.command("keys", "export")).keys;
  assert.equal(exported.length, keys.length + 1);
  assert.deepEqual(exported.slice(0, -1), keys);
  assert.equal(await statusOf(token), 200);
  // Signed with a key that the server has not used yet.
  assert.equal(
    await statusOf(await forged({ header: { kid: exported.at(-1).kid }, key: exported.at(-1) })),
    200,
  );
  assert.notEqual(exported.at(-1).kid, before);
});
