// SPDX-License-Identifier: GPL-3.0-or-later
// Step 1: who somebody is, that the number is theirs, and that they agree.
import { useCallback } from "preact/hooks";
import { post } from "../api/client";
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { phoneText, subscriber } from "../format";
import { FailureAlert } from "../parts/alert";
import { CodeEntry } from "../parts/code";
import { FieldError, TextField, describedBy } from "../parts/field";
import { Icon } from "../parts/icon";
import { NoticeText } from "../parts/notice";
import { Skeleton } from "../parts/skeleton";
import type { Loaded } from "../parts/useload";
import { useStore } from "../store";
import type { Faults } from "./checks";
import { isProven, nameFault, phoneFault } from "./checks";
import { draftStore, secretsStore, setDraft, setSecrets } from "./draft";
import { PhotoField } from "./photofield";

export interface StepProps {
  faults: Faults;
  /** Replaces what is said to be wrong with some fields; undefined: nothing any more. */
  onFaults: (change: Faults) => void;
}

function PhoneProof({ faults, onFaults }: StepProps) {
  const { words } = useSurroundings();
  const draft = useStore(draftStore);
  const secrets = useStore(secretsStore);
  const proven = isProven(draft, secrets);
  const number = subscriber(draft.phone);
  const sent = secrets.code !== null && secrets.code.number === number ? secrets.code : null;

  if (proven) {
    return (
      <div class="field">
        <span class="label">{words.data.phone}</span>
        <div class="proven" role="status">
          <Icon name="shield" />
          <span>
            <strong>{phoneText(draft.phone)}</strong>
            <span class="small">{words.data.verified}</span>
          </span>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setSecrets({ proof: null, code: null, photo: null });
              requestAnimationFrame(() => document.getElementById("phone")?.focus());
            }}
          >
            {words.data.change}
          </button>
        </div>
      </div>
    );
  }
  const ready = () => {
    const wrong = { full_name: nameFault(draft, words), phone: phoneFault(draft, words) };
    onFaults(wrong);
    const first = Object.entries(wrong).find(([, fault]) => fault !== undefined);
    if (first) document.getElementById(first[0])?.focus();
    return !first;
  };
  return (
    <>
      <TextField
        id="phone"
        label={words.data.phone}
        hint={words.data.phoneHint}
        error={faults.phone}
        value={draft.phone}
        input={{ type: "tel", inputMode: "tel", autocomplete: "tel", maxLength: 20 }}
        onValue={(phone) => {
          setDraft({ phone });
          onFaults({ phone: undefined });
        }}
      />
      <CodeEntry
        id="code"
        sent={sent}
        sentText={words.data.sent(phoneText(draft.phone).replace(/-/g, "\u2011"))}
        ready={ready}
        send={async () => {
          const answer = await post("/api/registrations/public/request-otp", {
            phone: draft.phone,
            full_name: draft.fullName,
          });
          if (!answer.ok && answer.failure.problem?.errors)
            onFaults(
              Object.fromEntries(answer.failure.problem.errors.map((one) => [one.field, one.message])),
            );
          return answer;
        }}
        onSent={(code) => {
          if (number !== null) setSecrets({ code: { number, ...code } });
        }}
        verify={async (code) => {
          const answer = await post("/api/registrations/public/verify-otp", { phone: draft.phone, code });
          if (!answer.ok) return answer.failure;
          onFaults({ phone: undefined });
          if (number !== null) {
            setSecrets({
              proof: {
                number,
                token: answer.data.verification_token,
                until: Date.now() + answer.data.expires_in * 1000,
              },
              code: null,
              photo: null,
            });
          }
          requestAnimationFrame(() => document.getElementById("nik")?.focus());
          return null;
        }}
      />
    </>
  );
}

function Consent({ faults, onFaults, notice }: StepProps & { notice: Loaded<Schemas["Consent"]> }) {
  const { words } = useSurroundings();
  const draft = useStore(draftStore);
  const field = { id: "consent", label: words.data.consent, error: faults.consent };
  return (
    <fieldset>
      <legend>{words.data.privacy}</legend>
      <details class="disclosure">
        <summary>{words.data.read}</summary>
        {notice.state === "loading" && <Skeleton lines={5} kind="text" />}
        {notice.state === "failed" && <FailureAlert failure={notice.failure} onRetry={notice.retry} />}
        {notice.state === "there" && <NoticeText text={notice.data.text} heading="h3" />}
      </details>
      <div class="field">
        <label class="tick">
          <input
            type="checkbox"
            {...describedBy(field)}
            disabled={notice.state !== "there"}
            checked={notice.state === "there" && draft.consent === notice.data.version}
            onChange={(event) => {
              const agreed = event.currentTarget.checked && notice.state === "there";
              setDraft({ consent: agreed ? notice.data.version : "" });
              onFaults({ consent: undefined });
            }}
          />
          <span>{field.label}</span>
        </label>
        <FieldError id="consent" error={field.error} />
        {notice.state === "failed" && <FailureAlert failure={notice.failure} onRetry={notice.retry} />}
      </div>
    </fieldset>
  );
}

export function DataStep(
  props: StepProps & { notice: Loaded<Schemas["Consent"]>; onPhotoBusy: (busy: boolean) => void },
) {
  const { words } = useSurroundings();
  const draft = useStore(draftStore);
  const secrets = useStore(secretsStore);
  const { faults, onFaults } = props;
  const proven = isProven(draft, secrets);
  const onExpired = useCallback(() => {
    setSecrets({ proof: null, photo: null });
    onFaults({ phone: words.confirm.verifyAgain });
    requestAnimationFrame(() => document.getElementById("phone")?.focus());
  }, [onFaults, words]);
  return (
    <>
      <p class="lead">{words.data.intro}</p>
      <TextField
        id="full_name"
        label={words.data.fullName}
        hint={words.data.fullNameHint}
        error={faults.full_name}
        value={draft.fullName}
        input={{ autocomplete: "name", autocapitalize: "words", maxLength: 100 }}
        onValue={(fullName) => {
          setDraft({ fullName });
          onFaults({ full_name: undefined });
        }}
      />
      <TextField
        id="email"
        label={words.data.email}
        error={faults.email}
        value={draft.email}
        input={{
          type: "email",
          inputMode: "email",
          autocomplete: "email",
          autocapitalize: "none",
          spellcheck: false,
          maxLength: 254,
        }}
        onValue={(email) => {
          setDraft({ email });
          onFaults({ email: undefined });
        }}
      />
      <PhoneProof {...props} />
      <fieldset>
        <legend>{words.data.identity}</legend>
        <p class="hint">
          <Icon name="lock" /> {words.data.identityText}
        </p>
        <TextField
          id="nik"
          label={words.data.nik}
          hint={words.data.nikHint}
          optional
          error={faults.nik}
          value={secrets.nik}
          input={{ inputMode: "numeric", autocomplete: "off", maxLength: 22 }}
          onValue={(nik) => {
            setSecrets({ nik });
            onFaults({ nik: undefined });
          }}
        />
        <PhotoField
          token={proven ? (secrets.proof?.token ?? null) : null}
          error={faults.photo_id}
          onBusy={props.onPhotoBusy}
          onExpired={onExpired}
        />
      </fieldset>
      <Consent {...props} />
    </>
  );
}
