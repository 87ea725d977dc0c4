// SPDX-License-Identifier: GPL-3.0-or-later
// "Chrome · Android" of what a browser says of itself; null where it says nothing known.
const browsers: [RegExp, string][] = [
  [/WhatsApp/, "WhatsApp"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\/|Opera/, "Opera"],
  [/UCBrowser/, "UC Browser"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Macintosh/, "macOS"],
  [/Linux/, "Linux"],
];

export function deviceName(userAgent: string | null): string | null {
  const named = (list: [RegExp, string][]) => list.find(([mark]) => mark.test(userAgent ?? ""))?.[1];
  const names = [named(browsers), named(systems)].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(" · ") : null;
}
