// SPDX-License-Identifier: GPL-3.0-or-later
// Who is logged in. The token is in a cookie that no script reads (S16); what this page holds is the mark
// against forged requests, in memory alone. Any answer 401 ends here: what was kept on the phone is erased,
// and the login page is shown, which leads back to where somebody was.
import { call } from "../api/client";
import type { Answer, Schemas } from "../api/client";
import { navigate } from "../router";
import { recall, remember } from "../storage";
import { forgetSeen } from "./seen";

type Info = Schemas["PortalSessionInfo"];
export type WhyOut = "ended" | "left" | "leftEverywhere";

let current: Info | null = null;
let asking: Promise<Answer<Info>> | null = null;

/** The session, from the server; asked once at a time. */
export function ask(): Promise<Answer<Info>> {
  asking ??= call<Info>("/api/customer-portal/session", { method: "GET", credentials: "same-origin" }).then(
    (answer) => {
      asking = null;
      if (answer.ok) current = answer.data;
      return answer;
    },
  );
  return asking;
}

export function signedIn(session: Schemas["PortalCookieSignedIn"]): void {
  forgetSeen();
  current = session;
  // What was half written when the session ended goes on, unless it was somebody else's.
  const { code } = session.customer;
  const last = recall("local", "customer");
  if (last !== null && last !== code) forgetWritten();
  remember("local", "customer", code);
}

function forgetWritten(): void {
  for (const name of ["ticket", "new-phone", "return"]) remember("session", name, null);
}

/** Null where it cannot be had: the call goes without, and its answer says why. */
export async function csrfToken(): Promise<string | null> {
  if (current === null) await ask();
  return current?.csrf_token ?? null;
}

/** After a refused mark. True: there is a new one, of the same customer, and the call may be made again. */
export async function renewed(): Promise<boolean> {
  const before = current;
  current = null;
  const answer = await ask();
  if (!answer.ok) return false;
  if (before !== null && before.customer.code !== answer.data.customer.code) {
    // Somebody logged in with another account in another tab: nothing shown here is theirs.
    forgetSeen();
    location.assign("/customer/dashboard");
    return false;
  }
  return before?.csrf_token !== answer.data.csrf_token;
}

const inside = /^\/customer\/(?!login)/;

export function signedOut(why: WhyOut): void {
  current = null;
  forgetSeen();
  if (why !== "ended") {
    forgetWritten();
    remember("local", "customer", null);
  }
  if (!inside.test(location.pathname)) return;
  remember("session", "why-out", why);
  remember("session", "return", why === "ended" ? location.pathname + location.search : null);
  navigate("/customer/login", "replace");
}

/** Read once: said on the login page and then no more. */
export function takeWhyOut(): WhyOut | null {
  const why = recall("session", "why-out") as WhyOut | null;
  remember("session", "why-out", null);
  return why;
}

export function takeReturn(): string {
  const path = recall("session", "return");
  remember("session", "return", null);
  return path !== null && inside.test(path) ? path : "/customer/dashboard";
}
