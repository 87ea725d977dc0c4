// SPDX-License-Identifier: GPL-3.0-or-later
// `npm run dev` serves the pages from source; the API is that of a running aglis-portald (PORTALD, by default
// the address of packaging/run).
import { defineConfig } from "vite";

const portald = process.env.PORTALD ?? "http://127.0.0.1:8080";

// As the server does it: the portal's addresses have a document of their own.
const portalDocument = {
  name: "portal-document",
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      if (/^\/(customer(\/|\?|$)|faq(\?|$))/.test(request.url ?? "")) request.url = "/customer.html";
      next();
    });
  },
};

export default defineConfig({
  appType: "spa",
  plugins: [portalDocument],
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  server: {
    host: "127.0.0.1",
    proxy: { "/api": portald, "/icon.svg": portald, "/manifest.webmanifest": portald },
  },
  build: {
    target: ["es2019", "chrome70", "safari13"],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: { output: { hashCharacters: "base36" } },
  },
});
