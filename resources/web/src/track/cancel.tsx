// SPDX-License-Identifier: GPL-3.0-or-later
// An applicant's own wish to stop, asked for twice.
import { useEffect, useRef, useState } from "preact/hooks";
import { post } from "../api/client";
import type { Failure } from "../api/client";
import { useSurroundings } from "../context";
import { FailureAlert } from "../parts/alert";
import { Field, describedBy } from "../parts/field";
import type { Full } from "./useapplication";

export function CancelOwn(props: { number: string; token: string; onCancelled: (view: Full) => void }) {
  const { words } = useSurroundings();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  const cancel = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    const answer = await post(
      "/api/registrations/public/status/{number}/cancel",
      { token: props.token, reason: reason.trim() || null },
      { path: { number: props.number } },
    );
    setBusy(false);
    if (answer.ok) props.onCancelled(answer.data);
    else setFailure(answer.failure);
  };
  const field = { id: "reason", label: words.track.cancelReason, optional: true };
  if (!asking) {
    return (
      <button type="button" class="button danger quiet wide no-print" onClick={() => setAsking(true)}>
        {words.track.cancel}
      </button>
    );
  }
  return (
    <section class="card danger no-print">
      <h2 ref={question} tabIndex={-1}>
        {words.track.cancelQuestion}
      </h2>
      <p>{words.track.cancelText}</p>
      <Field {...field}>
        <textarea
          {...describedBy(field)}
          rows={2}
          maxLength={1000}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </Field>
      {failure && <FailureAlert failure={failure} onRetry={() => void cancel()} />}
      <div class="buttons">
        <button type="button" class="button danger" disabled={busy} onClick={() => void cancel()}>
          {busy && <span class="spinner" aria-hidden="true" />}
          {words.track.cancelYes}
        </button>
        <button type="button" class="button" disabled={busy} onClick={() => setAsking(false)}>
          {words.track.cancelNo}
        </button>
      </div>
    </section>
  );
}
