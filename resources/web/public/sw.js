// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the portal without a signal: the last document and what it is made of. It keeps nothing of anybody:
// calls to /api pass by it, and what a customer last saw is kept, and erased, by the pages (portal/seen.ts).
const store = "portal-1";
const shell = "/customer/login"; // one document stands for every address below /customer
const patience = 4000;

const isPart = (path) => /^\/(assets\/[\w.-]+|icon\.svg|icon-192\.png|logo\.png)$/.test(path);

async function keepShell(response) {
  const cache = await caches.open(store);
  const html = await response.clone().text();
  const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((found) => found[1]).filter(isPart);
  const kept = (await cache.keys()).map((request) => new URL(request.url).pathname);
  const missing = parts.filter((path) => !kept.includes(path));
  await cache.addAll(missing);
  await cache.put(shell, response);
  // Another version: what the last one was made of goes, its words of another language too.
  if (missing.some((path) => path.startsWith("/assets/")))
    for (const path of kept)
      if (path.startsWith("/assets/") && !parts.includes(path)) await cache.delete(path);
}

async function openPage(request, event) {
  const cached = () => caches.match(shell);
  const asked = fetch(request).then((response) => {
    if (response.ok) event.waitUntil(keepShell(response.clone()).catch(() => undefined));
    return response;
  });
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(cached);
  try {
    return (await Promise.race([asked, late])) ?? (await asked);
  } catch {
    return (await cached()) ?? Response.error();
  }
}

async function part(request) {
  const cache = await caches.open(store);
  const { pathname } = new URL(request.url);
  const kept = await cache.match(request);
  if (kept && pathname.startsWith("/assets/")) return kept; // its name is its content
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return kept ?? Response.error();
  }
}

addEventListener("install", (event) => {
  event.waitUntil(
    fetch(shell)
      .then(keepShell)
      .then(() => skipWaiting()),
  );
});
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(request, event));
  else if (isPart(url.pathname)) event.respondWith(part(request));
});
