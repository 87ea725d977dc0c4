// SPDX-License-Identifier: GPL-3.0-or-later
// The shape of what is being loaded.
import { useSurroundings } from "../context";

export function Skeleton({ lines, kind }: { lines: number; kind: "text" | "cards" }) {
  const { words } = useSurroundings();
  return (
    <div class={`skeletons ${kind}`} role="status">
      <span class="visually-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        <div key={at} class="skeleton" />
      ))}
    </div>
  );
}
