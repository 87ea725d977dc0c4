// SPDX-License-Identifier: GPL-3.0-or-later
// A status as a badge with icon and word, and the way of an application as five steps.
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { Icon } from "../parts/icon";
import type { IconName } from "../parts/icon";
import { Steps } from "../parts/steps";

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

export function Timeline({ steps }: { steps: Schemas["TimelineStep"][] }) {
  const { words } = useSurroundings();
  return <Steps steps={steps.map(({ step, state, at }) => ({ name: words.track.steps[step], state, at }))} />;
}
