// SPDX-License-Identifier: GPL-3.0-or-later
// How dates, times, money and phone numbers read (6-experience, "The pages"), in the provider's zone and
// without the browser's own data, which old phones have in few languages.
import type { Branding } from "./brand";
import type { Language } from "./i18n/language";

const months: Record<Language, string[]> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** "20 November 2026" of "2026-11-20". */
export function dayText(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${day ?? 0} ${months[language][(month ?? 1) - 1] ?? ""} ${year ?? 0}`;
}

/** "November 2026" of "2026-11". */
export function monthText(isoMonth: string, language: Language): string {
  const [year, month] = isoMonth.split("-").map(Number);
  return `${months[language][(month ?? 1) - 1] ?? ""} ${year ?? 0}`;
}

/** The provider's local day: "2026-11-20". */
export function localDay(instant: number, zone: Branding["zone"]): string {
  return new Date(instant + zone.utc_offset_hours * 3_600_000).toISOString().slice(0, 10);
}

/** "14.30 WIB" */
export function timeText(instant: number, zone: Branding["zone"]): string {
  const local = new Date(instant + zone.utc_offset_hours * 3_600_000).toISOString();
  return `${local.slice(11, 13)}.${local.slice(14, 16)} ${zone.label}`;
}

/** "20 November 2026, 14.30 WIB" */
export function dateTimeText(rfc3339: string, zone: Branding["zone"], language: Language): string {
  const instant = Date.parse(rfc3339);
  return `${dayText(localDay(instant, zone), language)}, ${timeText(instant, zone)}`;
}

/** "Rp 199.900", with a blank that does not break. */
export function money(rupiah: number): string {
  return `Rp\u00a0${String(rupiah).replace(/\B(?=(\d{3})+$)/g, ".")}`;
}

/** The digits behind +62, or null for what is no Indonesian mobile number (libportal/base/phone.cpp). */
export function subscriber(typed: string): string | null {
  const trimmed = typed.trim();
  if (!/^\+?[\d .\-()]+$/.test(trimmed)) return null;
  let digits = trimmed.replace(/\D/g, "");
  if (digits.startsWith("62")) digits = digits.slice(2);
  else if (trimmed.startsWith("+")) return null;
  digits = digits.replace(/^0/, "");
  return /^8[1-35-9]\d{7,10}$/.test(digits) ? digits : null;
}

/** "0812-3456-7890"; what is no mobile number stays as it is. */
export function phoneText(typed: string): string {
  const digits = subscriber(typed);
  if (digits === null) return typed;
  const national = `0${digits}`;
  return `${national.slice(0, 4)}-${national.slice(4, 8)}-${national.slice(8)}`;
}

/** "4.09" of 249 seconds. */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}.${String(seconds % 60).padStart(2, "0")}`;
}
