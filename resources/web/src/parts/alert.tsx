// SPDX-License-Identifier: GPL-3.0-or-later
// One clear message: what happened and what to do. `FailureAlert` says it of a call that came to nothing.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Failure } from "../api/client";
import { isPassing } from "../api/client";
import { useSurroundings } from "../context";
import { minutes } from "../format";
import { Icon } from "./icon";
import type { IconName } from "./icon";

export type Tone = "bad" | "good" | "note" | "plain";

const icons: Record<Tone, IconName> = { bad: "alert", good: "checked", note: "info", plain: "info" };

export function Alert(props: { tone: Tone; children: ComponentChildren; icon?: IconName }) {
  return (
    <div class={`alert ${props.tone}`} role={props.tone === "bad" ? "alert" : "status"}>
      <Icon name={props.icon ?? icons[props.tone]} />
      <div>{props.children}</div>
    </div>
  );
}

/** Tries again by itself when the phone is connected again. */
export function FailureAlert(props: { failure: Failure; onRetry?: (() => void) | undefined }) {
  const { words } = useSurroundings();
  const { failure, onRetry } = props;
  const passing = isPassing(failure);
  useEffect(() => {
    if (!onRetry || !passing) return;
    addEventListener("online", onRetry);
    return () => removeEventListener("online", onRetry);
  }, [onRetry, passing]);
  return (
    <Alert tone="bad">
      <p>
        {failure.problem === null
          ? words.failures.offline
          : failure.problem.status >= 500
            ? words.failures.server
            : failure.problem.detail}
        {failure.retryAfter !== null &&
          failure.problem?.status === 429 &&
          !/\d/.test(failure.problem.detail) && <> {words.failures.wait(minutes(failure.retryAfter))}</>}
      </p>
      {failure.problem !== null && failure.problem.status >= 500 && (
        <p class="small">{words.failures.reference(failure.problem.request_id)}</p>
      )}
      {onRetry && passing && (
        <button type="button" class="button small-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </Alert>
  );
}
