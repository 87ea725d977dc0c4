// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pages these are. The server writes the brand into every page; where it did not (the development
// server), it is asked for. Colours reach the styles through the CSS object model, as the content policy
// forbids inline styles, and only in shades that can be read.
import { get } from "./api/client";
import type { Schemas } from "./api/client";

export type Branding = Schemas["Branding"];

// The surfaces that words in the brand's colour stand on, each the harder one of its kind (tokens.css, --sunken).
const lightSurface = "#eef2f6";
const darkSurface = "#252f3a";

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour, mixed with black or white until it can be read on the background (4.5 : 1). */
export function readable(colour: string, background: string): string {
  const target = luminance(background) > 0.18 ? 0 : 255;
  for (let share = 0; share <= 1; share += 0.04) {
    const mixed = channels(colour)
      .map((value) => Math.round(value + (target - value) * share))
      .map((value) => value.toString(16).padStart(2, "0"));
    const result = `#${mixed.join("")}`;
    if (contrast(result, background) >= 4.6) return result;
  }
  return target === 0 ? "#000000" : "#ffffff";
}

export function applyColours(brand: Branding): void {
  const { from, to } = brand.colours;
  const valid = /^#[0-9a-f]{6}$/i;
  if (!valid.test(from) || !valid.test(to)) return;
  const colours = {
    "--brand": readable(from, "#ffffff"),
    "--brand-deep-to": readable(to, "#ffffff"),
    "--brand-on-light": readable(from, lightSurface),
    "--brand-on-dark": readable(from, darkSurface),
    "--brand-from": from,
    "--brand-to": to,
  };
  for (const [name, value] of Object.entries(colours))
    document.documentElement.style.setProperty(name, value);
}

export async function loadBranding(): Promise<Branding | null> {
  try {
    return JSON.parse(document.getElementById("branding")?.textContent ?? "") as Branding;
  } catch {
    const answer = await get("/api/branding");
    return answer.ok ? answer.data : null;
  }
}

/** "https://wa.me/628…" */
export function whatsappLink(brand: Branding, text?: string): string {
  const digits = brand.contacts.whatsapp.replace(/\D/g, "").replace(/^0/, "62");
  return `https://wa.me/${digits}${text ? `?text=${encodeURIComponent(text)}` : ""}`;
}

export function phoneLink(brand: Branding): string {
  return `tel:${brand.contacts.phone.replace(/[^\d+]/g, "")}`;
}
