// SPDX-License-Identifier: GPL-3.0-or-later
// What the phone keeps: "local" until it is cleared, "session" as long as this tab lives (also over a reload,
// and when Android kills the tab behind the camera and the browser brings it back). Secrets are "session"
// only. Where a browser allows neither, what is typed lasts as long as the page.
export type Place = "local" | "session";

const prefix = "portal.";
const spare: Record<Place, Map<string, string>> = { local: new Map(), session: new Map() };

function storageOf(place: Place): Storage | null {
  try {
    return place === "local" ? localStorage : sessionStorage;
  } catch {
    return null;
  }
}

export function remember(place: Place, name: string, value: string | null): void {
  if (value === null) spare[place].delete(name);
  else spare[place].set(name, value);
  try {
    if (value === null) storageOf(place)?.removeItem(prefix + name);
    else storageOf(place)?.setItem(prefix + name, value);
  } catch {
    // Full or forbidden: the spare has it.
  }
}

export function recall(place: Place, name: string): string | null {
  try {
    const kept = storageOf(place)?.getItem(prefix + name);
    if (kept !== null && kept !== undefined) return kept;
  } catch {
    // Forbidden.
  }
  return spare[place].get(name) ?? null;
}

export function recallJson<T>(place: Place, name: string): Partial<T> | null {
  try {
    const read = JSON.parse(recall(place, name) ?? "null") as unknown;
    return typeof read === "object" ? read : null;
  } catch {
    return null;
  }
}
