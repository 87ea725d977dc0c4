// SPDX-License-Identifier: GPL-3.0-or-later
// The portal's document: its pages, and the worker that opens them without a signal.
import { start } from "../start";
import { App } from "./app";
import "./portal.css";
import "./contents.css";

start((brand) => <App brand={brand} />);

if ("serviceWorker" in navigator && location.pathname.startsWith("/customer/"))
  addEventListener("load", () => {
    // Where it is forbidden (a private window, plain http), the pages work without it.
    navigator.serviceWorker.register("/sw.js", { scope: "/customer/" }).catch(() => undefined);
  });
