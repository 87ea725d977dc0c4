// SPDX-License-Identifier: GPL-3.0-or-later
// A status as a badge with icon and word, and the way of an application as five steps.
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Icon } from "../parts/icon";
import type { IconName } from "../parts/icon";

type Status = Schemas["RegistrationStatus"];

const icons: Record<Status, IconName> = {
  pending_verification: "clock",
  verified: "check",
  survey_scheduled: "calendar",
  survey_completed: "clipboard",
  approved: "checked",
  rejected: "refused",
  cancelled: "ban",
};

export function Badge({ status }: { status: Status }) {
  const { words } = useSurroundings();
  return (
    <span class={`badge ${status}`}>
      <Icon name={icons[status]} />
      {words.track.statuses[status]}
    </span>
  );
}

const marks: Record<Schemas["TimelineStep"]["state"], IconName> = {
  done: "check",
  current: "dot",
  waiting: "dot",
  skipped: "skip",
  stopped: "refused",
};

export function Timeline({ steps }: { steps: Schemas["TimelineStep"][] }) {
  const { words, brand, language } = useSurroundings();
  return (
    <ol class="timeline">
      {steps.map(({ step, state, at }) => (
        <li key={step} class={state} aria-current={state === "current" ? "step" : undefined}>
          <span class="timeline-mark">
            <Icon name={marks[state]} />
          </span>
          <div>
            <p class="timeline-name">
              {words.track.steps[step]}
              <span class="visually-hidden">: {words.track.states[state]}</span>
            </p>
            <p class="timeline-time">
              {at !== null ? (
                <time dateTime={at}>{dateTimeText(at, brand.zone, language)}</time>
              ) : (
                state !== "waiting" && words.track.states[state]
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
