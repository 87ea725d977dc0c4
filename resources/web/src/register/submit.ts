// SPDX-License-Identifier: GPL-3.0-or-later
// Sending the application: one key for all tries, so that however often it is sent there is one of it.
import { post } from "../api/client";
import type { Failure, Schemas } from "../api/client";
import { draftStore, forgetDraft, secretsStore, setDraft, setSecrets } from "./draft";
import type { Draft, Secrets } from "./draft";

export type Outcome =
  | { kind: "done" }
  /** Nothing came back: it may have arrived or not. */
  | { kind: "lost"; failure: Failure }
  /** Another application or customer has this phone, email or nik. */
  | { kind: "duplicate"; field: string }
  /** The number has to be proven again. */
  | { kind: "unproven" }
  | { kind: "refused"; failure: Failure };

function orNull(text: string): string | null {
  return text.trim() || null;
}

function bodyOf(draft: Draft, secrets: Secrets, consentHash: string | null): Schemas["Submission"] {
  return {
    verification_token: secrets.proof?.token ?? "",
    full_name: draft.fullName,
    email: draft.email,
    phone: draft.phone,
    nik: orNull(secrets.nik.replace(/[ .-]/g, "")),
    photo_id: secrets.photo?.id ?? null,
    address: {
      street: draft.street,
      rt: orNull(draft.rt),
      rw: orNull(draft.rw),
      village: draft.village,
      district: draft.district,
      city: draft.city,
      province: orNull(draft.province),
      postal_code: draft.postalCode,
      landmark: orNull(draft.landmark),
      latitude: draft.place?.latitude ?? null,
      longitude: draft.place?.longitude ?? null,
    },
    package_code: draft.packageCode,
    preferred_date: orNull(draft.date),
    preferred_slot: draft.slot || null,
    notes: orNull(draft.notes),
    consent: draft.consent !== "",
    consent_hash: consentHash,
    additional_home: draft.additionalHome,
    campaign: draft.campaign,
  };
}

function send(body: Schemas["Submission"], key: string) {
  return post("/api/registrations/public", body, {}, { "Idempotency-Key": key });
}

function finish(submitted: Schemas["Submitted"], earlier: boolean): Outcome {
  forgetDraft();
  setSecrets({ done: { submitted, earlier } });
  return { kind: "done" };
}

export async function submit(consentHash: string | null): Promise<Outcome> {
  const { key, sent } = secretsStore.value;
  const body = bodyOf(draftStore.value, secretsStore.value, consentHash);
  if (sent === null) setSecrets({ sent: JSON.stringify(body) });
  let answer = await send(body, key);
  if (answer.ok) return finish(answer.data, false);

  let problem = answer.failure.problem;
  const faults = problem?.errors ?? [];
  // The first try had arrived after all, and something was changed since: its answer is fetched.
  if (sent !== null && faults.some((fault) => fault.field === "idempotency_key")) {
    answer = await send(JSON.parse(sent) as Schemas["Submission"], key);
    if (answer.ok) return finish(answer.data, true);
    problem = answer.failure.problem;
  }
  if (problem === null || problem.status >= 500) return { kind: "lost", failure: answer.failure };
  setSecrets({ sent: null }); // refused: nothing of it was kept
  const duplicate = problem.code === "duplicate" ? problem.errors?.[0]?.field : undefined;
  if (duplicate !== undefined) return { kind: "duplicate", field: duplicate };
  if (problem.code === "unauthorized" || faults.some((fault) => fault.field === "verification_token")) {
    setSecrets({ proof: null, photo: null });
    return { kind: "unproven" };
  }
  if (faults.some((fault) => fault.field === "photo_id")) setSecrets({ photo: null });
  if (faults.some((fault) => fault.field === "consent")) setDraft({ consent: "" });
  return { kind: "refused", failure: answer.failure };
}
