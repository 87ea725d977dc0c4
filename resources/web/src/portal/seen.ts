// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer last saw, kept on their phone so that it can be read without a signal. It holds no token and
// no answer marked no-store, and goes when somebody logs out or the session ends.
import { recallJson, remember } from "../storage";

export interface Seen {
  /** When the server said so: milliseconds since 1970. */
  at: number;
  tag: string | null;
  data: unknown;
}

const most = 30;
const longest = 7 * 86_400_000; // as long as a session
const name = "seen";

function all(): Record<string, Seen> {
  const kept = (recallJson<Record<string, Seen>>("local", name) ?? {}) as Record<string, Seen>;
  return Object.fromEntries(Object.entries(kept).filter(([, seen]) => seen.at > Date.now() - longest));
}

export function lastSeen(url: string): Seen | null {
  return all()[url] ?? null;
}

export function keepSeen(url: string, seen: Seen): void {
  const kept = Object.entries({ ...all(), [url]: seen });
  kept.sort(([, one], [, other]) => other.at - one.at);
  remember("local", name, JSON.stringify(Object.fromEntries(kept.slice(0, most))));
}

export function forgetSeen(): void {
  remember("local", name, null);
}
