// SPDX-License-Identifier: GPL-3.0-or-later
// What every part of a page needs: the words, the language, the brand.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Branding } from "./brand";
import type { Words } from "./i18n/id";
import type { Language } from "./i18n/language";

export interface Surroundings {
  words: Words;
  language: Language;
  brand: Branding;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const value = useContext(SurroundingsContext);
  if (value === null) throw new Error("outside of the app");
  return value;
}
