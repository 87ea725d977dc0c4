// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into the wizard, kept on the phone until it is submitted: what they typed themselves for
// a week, what is secret (NIK, proof of the number, tracking link) only as long as the tab lives.
import type { Schemas } from "../api/client";
import { recallJson, remember } from "../storage";
import { Store } from "../store";

export interface Draft {
  fullName: string;
  email: string;
  phone: string;
  /** Version of the privacy notice that was agreed to; empty: none. */
  consent: string;
  street: string;
  rt: string;
  rw: string;
  province: string;
  city: string;
  district: string;
  village: string;
  postalCode: string;
  landmark: string;
  place: { latitude: number; longitude: number; metres: number } | null;
  packageCode: string;
  date: string;
  slot: "" | "morning" | "afternoon" | "evening";
  notes: string;
  additionalHome: boolean;
  campaign: Schemas["Campaign"];
  step: number;
}

export interface Secrets {
  nik: string;
  /** Of the number (digits behind +62) that was proven; `until` in milliseconds since 1970. */
  proof: { number: string; token: string; until: number } | null;
  photo: { id: string; name: string } | null;
  code: { number: string; resendAt: number; expiresAt: number } | null;
  /** One for all tries of the same application. */
  key: string;
  /** The body as it was first sent, while its answer is not known. */
  sent: string | null;
  done: { submitted: Schemas["Submitted"]; earlier: boolean } | null;
}

const days = 24 * 3_600_000;
export const draftLife = 7 * days;

export const emptyDraft: Draft = {
  fullName: "",
  email: "",
  phone: "",
  consent: "",
  street: "",
  rt: "",
  rw: "",
  province: "",
  city: "",
  district: "",
  village: "",
  postalCode: "",
  landmark: "",
  place: null,
  packageCode: "",
  date: "",
  slot: "",
  notes: "",
  additionalHome: false,
  campaign: {},
  step: 1,
};

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function emptySecrets(): Secrets {
  return { nik: "", proof: null, photo: null, code: null, key: newKey(), sent: null, done: null };
}

function storedDraft(): Draft {
  const kept = recallJson<Draft & { at: number }>("local", "draft");
  if (!kept || Date.now() - (kept.at ?? 0) > draftLife) return emptyDraft;
  const known = Object.keys(emptyDraft).map((name) => [name, kept[name as keyof Draft]] as const);
  return { ...emptyDraft, ...Object.fromEntries(known.filter(([, value]) => value !== undefined)) };
}

export const draftStore = new Store<Draft>(storedDraft());
export const secretsStore = new Store<Secrets>({
  ...emptySecrets(),
  ...recallJson<Secrets>("session", "secrets"),
});

export function setDraft(change: Partial<Draft>): void {
  draftStore.set({ ...draftStore.value, ...change });
  remember("local", "draft", JSON.stringify({ ...draftStore.value, at: Date.now() }));
}

export function setSecrets(change: Partial<Secrets>): void {
  secretsStore.set({ ...secretsStore.value, ...change });
  remember("session", "secrets", JSON.stringify(secretsStore.value));
}

/** Forgets everything that was typed; the campaign that brought somebody here stays. */
export function forgetDraft(): void {
  const { campaign } = draftStore.value;
  remember("local", "draft", null);
  draftStore.set({ ...emptyDraft, campaign });
  remember("session", "secrets", null);
  secretsStore.set(emptySecrets());
}

/** What stands in the address of the first page somebody opens, as far as the server takes it. */
export function keepCampaign(search: string): void {
  const asked = new URLSearchParams(search);
  const campaign: Schemas["Campaign"] = {};
  for (const part of ["source", "medium", "name"] as const) {
    const value = asked.get(part === "name" ? "utm_campaign" : `utm_${part}`) ?? "";
    const clean = value
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
      .trim()
      .slice(0, 100);
    if (clean) campaign[part] = clean;
  }
  if (Object.keys(campaign).length > 0) setDraft({ campaign });
}
