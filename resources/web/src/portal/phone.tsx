// SPDX-License-Identifier: GPL-3.0-or-later
// Another number to log in with: only after a code sent to it, and the old one is told (S17).
import { useEffect, useState } from "preact/hooks";
import type { Failure, Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { phoneText, subscriber } from "../format";
import { Alert } from "../parts/alert";
import type { CodeSent } from "../parts/code";
import { CodeEntry } from "../parts/code";
import { Details } from "../parts/details";
import { TextField } from "../parts/field";
import { Icon } from "../parts/icon";
import { recallJson, remember } from "../storage";
import { ownGet, ownPost, ownPut } from "./api";
import { OwnFrame, PageHead, Trouble } from "./parts";
import { useOwn } from "./useown";
import { usePortalWords } from "./words";

type Profile = Schemas["Profile"];
interface Begun extends CodeSent {
  phone: string;
}

function begunBefore(): Begun | null {
  const { phone, resendAt, expiresAt } = recallJson<Begun>("session", "new-phone") ?? {};
  if (phone === undefined || resendAt === undefined || expiresAt === undefined) return null;
  return expiresAt > Date.now() ? { phone, resendAt, expiresAt } : null;
}

function requestCode(phone: string) {
  return ownPost("/api/customer-portal/profile/phone/request-otp", { phone });
}

function Change({ profile, onChanged }: { profile: Profile; onChanged: (profile: Profile) => void }) {
  const { words } = useSurroundings();
  const portal = usePortalWords();
  const [begun, setBegun] = useState(begunBefore);
  const [phone, setPhone] = useState("");
  const [fault, setFault] = useState<string | undefined>();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    remember("session", "new-phone", begun === null ? null : JSON.stringify(begun));
    if (begun !== null) document.getElementById("code")?.focus();
  }, [begun]);

  const refuse = (why: string) => {
    setFault(why);
    document.getElementById("phone")?.focus();
  };
  const send = async () => {
    if (busy) return;
    const wanted = subscriber(phone);
    if (wanted === null) {
      refuse(phone.trim() === "" ? words.checks.required : words.checks.phone);
      return;
    }
    if (wanted === subscriber(profile.phone)) {
      refuse(portal.phone.same);
      return;
    }
    setBusy(true);
    setFailure(null);
    const answer = await requestCode(phone);
    setBusy(false);
    if (answer.ok) {
      const { resend_in, expires_in } = answer.data;
      setBegun({ phone, resendAt: Date.now() + resend_in * 1000, expiresAt: Date.now() + expires_in * 1000 });
      return;
    }
    const wrong = answer.failure.problem?.errors?.find((one) => one.field === "phone");
    if (wrong) refuse(wrong.message);
    else setFailure(answer.failure);
  };
  const verify = async (code: string): Promise<Failure | null> => {
    if (begun === null) return null;
    // The version of now: what counts is the code, not what else was changed meanwhile.
    const latest = await ownGet("/api/customer-portal/profile");
    if (!latest.ok) return latest.failure;
    const answer = await ownPut("/api/customer-portal/profile/phone", {
      phone: begun.phone,
      code,
      version: latest.data.version,
    });
    if (!answer.ok) return answer.failure;
    setBegun(null);
    onChanged(answer.data);
    return null;
  };
  if (begun === null)
    return (
      <form
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Details rows={[[portal.phone.present, phoneText(profile.phone)]]} />
        <TextField
          id="phone"
          label={portal.phone.next}
          hint={words.data.phoneHint}
          error={fault}
          value={phone}
          input={{ type: "tel", inputMode: "tel", autocomplete: "off", maxLength: 24 }}
          onValue={(typed) => {
            setPhone(typed);
            setFault(undefined);
          }}
        />
        <p class="small">{portal.phone.rule}</p>
        {failure && <Trouble failure={failure} />}
        <button type="submit" class="button primary wide" disabled={busy}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {words.data.send}
        </button>
      </form>
    );
  return (
    <section class="card">
      <h2>{portal.login.codeTitle}</h2>
      <CodeEntry
        id="code"
        sent={begun}
        sentText={portal.phone.sent(phoneText(begun.phone).replace(/-/g, "\u2011"))}
        send={() => requestCode(begun.phone)}
        onSent={(sent) => setBegun({ phone: begun.phone, ...sent })}
        verify={verify}
      />
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          setPhone(begun.phone);
          setBegun(null);
        }}
      >
        <Icon name="left" />
        {words.data.change}
      </button>
    </section>
  );
}

export function PhonePage() {
  const portal = usePortalWords();
  const followed = useOwn("/api/customer-portal/profile");
  const [changed, setChanged] = useState<string | null>(null);
  return (
    <main class="page portal" id="content">
      <PageHead title={portal.titles.phone} back={{ to: "/customer/profile", text: portal.profile.back }} />
      {changed !== null ? (
        <Alert tone="good">{portal.phone.changed(phoneText(changed))}</Alert>
      ) : (
        <>
          <p class="lead">{portal.phone.text}</p>
          <OwnFrame followed={followed} lines={1}>
            {(profile) => (
              <Change
                profile={profile}
                onChanged={(next) => {
                  followed.show(next);
                  setChanged(next.phone);
                  document.querySelector("h1")?.focus();
                }}
              />
            )}
          </OwnFrame>
        </>
      )}
    </main>
  );
}
