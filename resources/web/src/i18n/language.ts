// SPDX-License-Identifier: GPL-3.0-or-later
// Which language the pages speak: Indonesian until somebody switches, remembered on the phone.
import { recall, remember } from "../storage";
import { Store } from "../store";

export type Language = "id" | "en";

function initial(): Language {
  const asked = new URLSearchParams(location.search).get("lang") ?? recall("local", "language");
  return asked === "en" ? "en" : "id";
}

export const languageStore = new Store<Language>(initial());

export function language(): Language {
  return languageStore.value;
}

export function rememberLanguage(chosen: Language): void {
  remember("local", "language", chosen);
}
