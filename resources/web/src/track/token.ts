// SPDX-License-Identifier: GPL-3.0-or-later
// The secret of a tracking link: taken out of the address as soon as the page runs, kept for this tab only.
import { recall, remember } from "../storage";

const name = (number: string) => `token.${number.toUpperCase()}`;

export function keepToken(number: string, token: string | null): void {
  remember("session", name(number), token);
}

export function keptToken(number: string): string | null {
  return recall("session", name(number));
}

export function tokenOf(link: string): string | null {
  try {
    return new URL(link).searchParams.get("token");
  } catch {
    return null;
  }
}

/** Before anything is shown: what stands in the bar and in the history is the address without the secret. */
export function takeTokenFromAddress(): void {
  const address = new URL(location.href);
  const token = address.searchParams.get("token");
  const number = /^\/track\/([^/]+)$/.exec(address.pathname)?.[1];
  if (token === null) return;
  if (number !== undefined) keepToken(decodeURIComponent(number), token);
  address.searchParams.delete("token");
  history.replaceState(null, "", address.pathname + address.search + address.hash);
}
