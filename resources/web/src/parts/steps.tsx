// SPDX-License-Identifier: GPL-3.0-or-later
// A way in steps, each with its state as mark and word, and when it was reached.
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { dateTimeText } from "../format";
import { Icon } from "./icon";
import type { IconName } from "./icon";

export interface Step {
  name: string;
  state: Schemas["TimelineStep"]["state"];
  at: string | null;
}

const marks: Record<Step["state"], IconName> = {
  done: "check",
  current: "dot",
  waiting: "dot",
  skipped: "skip",
  stopped: "refused",
};

export function Steps({ steps }: { steps: Step[] }) {
  const { words, brand, language } = useSurroundings();
  return (
    <ol class="timeline">
      {steps.map(({ name, state, at }) => (
        <li key={name} class={state} aria-current={state === "current" ? "step" : undefined}>
          <span class="timeline-mark">
            <Icon name={marks[state]} />
          </span>
          <div>
            <p class="timeline-name">
              {name}
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
