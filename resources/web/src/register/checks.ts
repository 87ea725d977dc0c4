// SPDX-License-Identifier: GPL-3.0-or-later
// What each step checks before it lets somebody on. The server checks all of it again; its rules are
// libportal/base/contactrules.cpp, libportal/customers/address.cpp and submissionservice.cpp.
import type { Branding } from "../brand";
import { localDay, subscriber } from "../format";
import type { Words } from "../i18n/id";
import type { Draft, Secrets } from "./draft";

/** The server's name of a field, and what is wrong with it. */
export type Faults = Partial<Record<string, string>>;

export interface Checked {
  draft: Draft;
  secrets: Secrets;
  words: Words;
  brand: Branding;
  photoBusy: boolean;
}

function text(value: string, least: number, words: Words): string | undefined {
  const length = value.trim().length;
  if (length === 0) return words.checks.required;
  return length < least ? words.checks.tooShort(least) : undefined;
}

export function isProven(draft: Draft, secrets: Secrets): boolean {
  return (
    secrets.proof !== null &&
    secrets.proof.until > Date.now() &&
    secrets.proof.number === subscriber(draft.phone)
  );
}

export function nameFault(draft: Draft, words: Words): string | undefined {
  return text(draft.fullName, 2, words) ?? (/\p{L}/u.test(draft.fullName) ? undefined : words.checks.letters);
}

export function phoneFault(draft: Draft, words: Words): string | undefined {
  return text(draft.phone, 1, words) ?? (subscriber(draft.phone) === null ? words.checks.phone : undefined);
}

function emailFault(email: string, words: Words): string | undefined {
  const right = /^[\w.!#$%&'*+/=?^`{|}~-]+@[^\s@.]+(\.[^\s@.]+)*\.[^\s@.\d][^\s@.]+$/.test(email.trim());
  return text(email, 1, words) ?? (right ? undefined : words.checks.email);
}

function dataFaults({ draft, secrets, words, photoBusy }: Checked): Faults {
  return {
    full_name: nameFault(draft, words),
    email: emailFault(draft.email, words),
    phone: phoneFault(draft, words) ?? (isProven(draft, secrets) ? undefined : words.checks.unverified),
    nik: /^(\d{16})?$/.test(secrets.nik.replace(/[ .-]/g, "")) ? undefined : words.checks.nik,
    photo_id: photoBusy ? words.checks.photoBusy : undefined,
    consent: draft.consent ? undefined : words.checks.consent,
  };
}

function addressFaults({ draft, words }: Checked): Faults {
  const neighbourhood = (value: string) =>
    /^(\d{1,3}|-)?$/.test(value.trim()) ? undefined : words.checks.neighbourhood;
  return {
    "address.street": text(draft.street, 3, words),
    "address.rt": neighbourhood(draft.rt),
    "address.rw": neighbourhood(draft.rw),
    "address.city": text(draft.city, 2, words),
    "address.district": text(draft.district, 2, words),
    "address.village": text(draft.village, 2, words),
    "address.postal_code":
      text(draft.postalCode, 1, words) ??
      (/^[1-9]\d{4}$/.test(draft.postalCode.trim()) ? undefined : words.checks.postalCode),
  };
}

function packageFaults({ draft, words, brand }: Checked): Faults {
  const past = draft.date !== "" && draft.date < localDay(Date.now(), brand.zone);
  return {
    package_code: draft.packageCode ? undefined : words.checks.package,
    preferred_date: past ? words.checks.date : undefined,
  };
}

/** What is wrong on one step (1 to 3), in the order of its fields. */
export function faultsOf(step: number, checked: Checked): Faults {
  const all = [dataFaults, addressFaults, packageFaults][step - 1]?.(checked) ?? {};
  return Object.fromEntries(Object.entries(all).filter(([, fault]) => fault !== undefined));
}

/** The furthest step somebody may be on: the first with a fault in it, or the last. */
export function reachable(checked: Checked): number {
  for (const step of [1, 2, 3]) if (Object.keys(faultsOf(step, checked)).length > 0) return step;
  return 4;
}

/** On which step a field of the server's stands. */
export function stepOf(field: string): number {
  if (field.startsWith("address")) return 2;
  if (["package_code", "preferred_date", "preferred_slot", "notes"].includes(field)) return 3;
  return ["full_name", "email", "phone", "nik", "photo_id", "consent", "verification_token"].includes(field)
    ? 1
    : 4;
}
