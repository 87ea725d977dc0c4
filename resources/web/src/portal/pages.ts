// SPDX-License-Identifier: GPL-3.0-or-later
// Which page of the portal an address asks for. The server knows the same addresses
// (libportal/http/pageroutes.cpp).
export type Page =
  | { name: "login" | "dashboard" | "invoices" | "tickets" | "newticket" | "faq" | "missing" }
  | { name: "profile" | "phone" | "sessions" | "data" }
  | { name: "invoice" | "ticket"; number: string };

const still: Record<string, Page> = {
  "/customer": { name: "dashboard" },
  "/customer/login": { name: "login" },
  "/customer/dashboard": { name: "dashboard" },
  "/customer/invoices": { name: "invoices" },
  "/customer/tickets": { name: "tickets" },
  "/customer/tickets/new": { name: "newticket" },
  "/customer/profile": { name: "profile" },
  "/customer/profile/phone": { name: "phone" },
  "/customer/sessions": { name: "sessions" },
  "/customer/data": { name: "data" },
  "/customer/faq": { name: "faq" },
  "/faq": { name: "faq" },
};

export function pageOf(path: string): Page {
  const page = still[path];
  if (page) return page;
  const one = /^\/customer\/(invoice|ticket)s\/([\w-]+)$/.exec(path);
  return one?.[1] && one[2] ? { name: one[1] as "invoice" | "ticket", number: one[2] } : { name: "missing" };
}
