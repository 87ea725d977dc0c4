// SPDX-License-Identifier: GPL-3.0-or-later
// The packages on offer: asked for in the reader's language, and shown as cards.
import type { ComponentChildren } from "preact";
import { useCallback } from "preact/hooks";
import { get } from "../api/client";
import type { Schemas } from "../api/client";
import { useSurroundings } from "../context";
import { money } from "../format";
import type { Words } from "../i18n/id";
import type { Loaded } from "./useload";
import { useLoad } from "./useload";

export type Offer = Schemas["Offer"];

export function useOffers(): Loaded<Schemas["Offers"]> {
  const { language } = useSurroundings();
  // Another language, another description.
  const load = useCallback(() => get("/api/registrations/public/packages", { path: {} }), [language]); // eslint-disable-line react-hooks/exhaustive-deps
  return useLoad(load);
}

/** "Home 20 Mbps", or "Keluarga · 20 Mbps" where the name does not say it. */
export function nameWithSpeed(offer: { name: string; speed_mbps: number }, words: Words): string {
  const speed = words.mbps(offer.speed_mbps);
  return offer.name.includes(speed) ? offer.name : `${offer.name} · ${speed}`;
}

export function OfferFace({ offer, children }: { offer: Offer; children?: ComponentChildren }) {
  const { words } = useSurroundings();
  const speed = words.mbps(offer.speed_mbps);
  const named = offer.name.includes(speed);
  return (
    <>
      {!named && <span class="offer-name">{offer.name}</span>}
      <span class="offer-speed">{named ? offer.name : speed}</span>
      <span class="offer-price">
        <strong>{money(offer.price)}</strong>
        {words.perMonth}
      </span>
      {offer.description && <span class="offer-text">{offer.description}</span>}
      {children}
    </>
  );
}
