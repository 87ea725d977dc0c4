// SPDX-License-Identifier: GPL-3.0-or-later
// The packages on offer: asked for in the reader's language, and shown as cards.
import type { ComponentChildren } from "preact";
import { useCallback } from "preact/hooks";
import { get } from "../api/client";
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { money } from "../format";
import type { Loaded } from "./useload";
import { useLoad } from "./useload";

export type Offer = Schemas["Offer"];

export function useOffers(): Loaded<Schemas["Offers"]> {
  const { language } = useSurroundings();
  // Another language, another description.
  const load = useCallback(() => get("/api/registrations/public/packages", { path: {} }), [language]); // eslint-disable-line react-hooks/exhaustive-deps
  return useLoad(load);
}

export function OfferFace({ offer, children }: { offer: Offer; children?: ComponentChildren }) {
  const { words } = useSurroundings();
  return (
    <>
      <span class="offer-name">{offer.name}</span>
      <span class="offer-speed">{words.mbps(offer.speed_mbps)}</span>
      <span class="offer-price">
        <strong>{money(offer.price)}</strong>
        {words.perMonth}
      </span>
      {offer.description && <span class="offer-text">{offer.description}</span>}
      {children}
    </>
  );
}
