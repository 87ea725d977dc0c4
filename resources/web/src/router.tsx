// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is shown, and going to another one without loading it again. The server knows the same
// addresses (libportal/http/pageroutes.cpp) and answers every other with 404.
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

/** Whether somebody moved within the pages, so that the new page's heading takes the focus. */
export const movement = { made: false };

export function navigate(path: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", path);
  else history.replaceState(null, "", path);
  movement.made = true;
  pathStore.set(location.pathname);
  scrollTo(0, 0);
}

export function Link(props: { to: string; class?: string; children: ComponentChildren }) {
  return (
    <a
      href={props.to}
      class={props.class}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        navigate(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
