// SPDX-License-Identifier: GPL-3.0-or-later
// Which public page is shown (the portal's are in portal/pages.ts), and going to another one without loading it
// again. The server knows the same addresses (libportal/http/pageroutes.cpp) and answers every other with 404.
import type { ComponentChildren } from "preact";
import { Store } from "./store";

export type Page =
  | { name: "home" }
  | { name: "register" }
  | { name: "track" }
  | { name: "application"; number: string }
  | { name: "privacy" }
  | { name: "missing" };

export function pageOf(path: string): Page {
  if (path === "/") return { name: "home" };
  if (path === "/register") return { name: "register" };
  if (path === "/track") return { name: "track" };
  if (path === "/privacy") return { name: "privacy" };
  const application = /^\/track\/([^/]+)$/.exec(path)?.[1];
  if (application !== undefined) {
    try {
      return { name: "application", number: decodeURIComponent(application) };
    } catch {
      return { name: "missing" };
    }
  }
  return { name: "missing" };
}

export const pathStore = new Store(location.pathname);
addEventListener("popstate", () => pathStore.set(location.pathname));

/** The portal and the public pages are documents of their own: going from one to the other loads it. */
function inPortal(path: string): boolean {
  return /^\/(customer(\/|$)|faq$)/.test(path.replace(/[?#].*/, ""));
}

function isElsewhere(path: string): boolean {
  return inPortal(path) !== inPortal(location.pathname);
}

/** Whether somebody moved within the pages, so that the new page's heading takes the focus. */
export const movement = { made: false };

export function navigate(path: string, how: "push" | "replace" = "push"): void {
  if (isElsewhere(path)) {
    location.assign(path);
    return;
  }
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  movement.made = true;
  pathStore.set(location.pathname);
  scrollTo(0, 0);
}

export function Link(props: {
  to: string;
  class?: string | undefined;
  current?: boolean;
  children: ComponentChildren;
}) {
  return (
    <a
      href={props.to}
      class={props.class}
      aria-current={props.current === true ? "page" : undefined}
      onClick={(event) => {
        if (isElsewhere(props.to) || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0)
          return;
        event.preventDefault();
        navigate(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
