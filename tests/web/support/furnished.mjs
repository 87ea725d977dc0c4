// SPDX-License-Identifier: GPL-3.0-or-later
// A customer with something on every page of the portal: two invoices, a ticket with words, and one closed.
import { visitor } from "./visitor.mjs";

export async function furnish(browser, server, phone) {
  const code = await server.customer(phone);
  const customer = await visitor(browser, server, phone);
  const { number } = await customer.ticket({ priority: "high", description: "Lampu LOS merah." });
  await customer.call("POST", `/tickets/${number}/comments`, { text: "Mohon segera." });
  await server.staff("POST", `/api/tickets/${number}/comments`, { text: "Teknisi menuju lokasi." });
  const closed = await customer.ticket({ title: "Router panas" });
  const { version } = await server.staff("GET", `/api/tickets/${closed.number}`);
  await server.staff("PUT", `/api/tickets/${closed.number}/status`, {
    action: "cancel",
    version,
    note: "Sudah normal kembali.",
  });
  const issue = (period) =>
    server.staff("POST", "/api/invoices", {
      customer_code: code,
      period,
      lines: [{ description: "Home 20", amount: 199_900 }],
    });
  const paid = await issue("2026-10");
  await server.staff("POST", `/api/invoices/${paid.number}/pay`, { method: "cash", version: paid.version });
  const open = await issue("2026-11");
  const state = await customer.page.context().storageState();
  await customer.page.context().close();
  return { phone, code, number, closed: closed.number, invoice: open.number, paid: paid.number, state };
}

/** Every page below /customer, and what stands on it when it is there. */
export function pagesOf(furnished) {
  return [
    ["dashboard", ".package"],
    ["invoices", "a.row"],
    [`invoices/${furnished.invoice}`, "table.lines"],
    [`invoices/${furnished.paid}`, "table.lines"],
    ["tickets", "a.row"],
    ["tickets/new", "#title"],
    ["tickets/new?type=upgrade", "#package_code"],
    [`tickets/${furnished.number}`, ".event.said"],
    [`tickets/${furnished.closed}`, ".event"],
    ["profile", ".details"],
    ["profile/phone", "#phone"],
    ["sessions", ".row.still"],
    ["data", ".details"],
    ["faq", "details"],
  ];
}

/** Pages of the furnished customer; the worker stays away, so that a test's own answers reach the page. */
export function own(open, furnished, options = {}) {
  return open({ storageState: furnished.state, serviceWorkers: "block", ...options });
}
