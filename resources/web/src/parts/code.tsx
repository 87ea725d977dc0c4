// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a one-time code, the wait until it may be sent again, and checking it.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Failure } from "../api/client";
import { useSurroundings } from "../context";
import { minutes } from "../format";
import { Alert, FailureAlert } from "./alert";
import { TextField } from "./field";

/** When a code was sent, as far as this page knows: milliseconds since 1970. */
export interface CodeSent {
  resendAt: number;
  expiresAt: number;
}

function secondsUntil(moment: number): number {
  return Math.max(0, Math.ceil((moment - Date.now()) / 1000));
}

/** The seconds left until a moment, counted down on the screen. */
function useSeconds(moment: number): number {
  const [, draw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => draw(secondsUntil(moment)), 250);
    return () => clearInterval(timer);
  }, [moment]);
  return secondsUntil(moment);
}

export function CodeEntry(props: {
  id: string;
  sent: CodeSent | null;
  sentText: string;
  /** Asked before sending: false where something else has to be put right first. */
  ready?: () => boolean;
  send: () => Promise<Answer<{ expires_in: number; resend_in: number }>>;
  /** Null where the code was right. */
  verify: (code: string) => Promise<Failure | null>;
  onSent: (sent: CodeSent) => void;
}) {
  const { words } = useSurroundings();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState<"sending" | "checking" | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [fault, setFault] = useState<string | undefined>();
  const wait = useSeconds(props.sent?.resendAt ?? 0);
  const life = useSeconds(props.sent?.expiresAt ?? 0);
  const field = useRef<HTMLDivElement>(null);

  const send = async () => {
    if (busy || (props.ready && !props.ready())) return;
    setBusy("sending");
    setFailure(null);
    setFault(undefined);
    const answer = await props.send();
    setBusy(null);
    if (answer.ok) {
      setCode("");
      props.onSent({
        resendAt: Date.now() + answer.data.resend_in * 1000,
        expiresAt: Date.now() + answer.data.expires_in * 1000,
      });
      requestAnimationFrame(() => field.current?.querySelector("input")?.focus());
      return;
    }
    setFailure(answer.failure);
    // Too soon: an earlier code is still good, and the wait is known now.
    if (answer.failure.problem?.code === "too_many_requests" && answer.failure.retryAfter !== null)
      props.onSent({
        resendAt: Date.now() + answer.failure.retryAfter * 1000,
        expiresAt: props.sent?.expiresAt ?? 0,
      });
  };

  const verify = async (typed: string) => {
    if (busy) return;
    if (!/^\d{6}$/.test(typed)) {
      setFault(words.checks.code);
      return;
    }
    setBusy("checking");
    setFailure(null);
    setFault(undefined);
    const refused = await props.verify(typed);
    setBusy(null);
    if (refused === null) return;
    const problem = refused.problem;
    if (problem?.code === "otp_invalid") {
      setFault(problem.detail); // it says how many tries are left
      setCode("");
    } else {
      setFailure(refused);
    }
    field.current?.querySelector("input")?.focus();
  };

  const sendLabel = props.sent ? words.data.resend : words.data.send;
  return (
    <div class="code-entry">
      {props.sent && props.sent.expiresAt > 0 && (
        <>
          <Alert tone={life > 0 ? "plain" : "note"} icon="message">
            {life > 0 ? (
              <>
                {props.sentText} {words.data.expires(minutes(life))}
              </>
            ) : (
              words.data.expired
            )}
          </Alert>
          <div class="code-row" ref={field}>
            <TextField
              id={props.id}
              label={words.data.code}
              error={fault}
              value={code}
              input={{
                inputMode: "numeric",
                autocomplete: "one-time-code",
                pattern: "[0-9]*",
                maxLength: 6,
                class: "code",
                readOnly: busy === "checking",
                onKeyDown: (event) => {
                  if (event.key !== "Enter") return;
                  event.preventDefault();
                  void verify(code);
                },
              }}
              onValue={(typed) => {
                const digits = typed.replace(/\D/g, "").slice(0, 6);
                setCode(digits);
                setFault(undefined);
                if (digits.length === 6) void verify(digits);
              }}
            />
            <button type="button" class="button" disabled={busy !== null} onClick={() => void verify(code)}>
              {busy === "checking" && <span class="spinner" aria-hidden="true" />}
              {words.data.verify}
            </button>
          </div>
        </>
      )}
      {failure && <FailureAlert failure={failure} />}
      <button
        type="button"
        class={props.sent ? "button quiet" : "button primary"}
        disabled={busy !== null || wait > 0}
        onClick={() => void send()}
      >
        {busy === "sending" && <span class="spinner" aria-hidden="true" />}
        {wait > 0 ? words.data.resendIn(minutes(wait)) : sendLabel}
      </button>
    </div>
  );
}
