// SPDX-License-Identifier: GPL-3.0-or-later
// The portal's own words, beside those that all pages share.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { id } from "./words/id";
import type { PortalWords } from "./words/id";

export const PortalWordsContext = createContext<PortalWords>(id);

export function usePortalWords(): PortalWords {
  return useContext(PortalWordsContext);
}
