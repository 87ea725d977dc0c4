// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's own calls: with the session's cookie, and with the mark against forged requests where
// something changes (S16).
import type { paths } from "../../generated/schema";
import { call, urlOf } from "../api/client";
import type { Answer, BodyOf, PathsWith, SuccessOf, Where } from "../api/client";
import { csrfToken, renewed, signedOut } from "./session";

type Own<M extends "get" | "post" | "put" | "delete"> = Extract<
  PathsWith<M>,
  `/api/customer-portal/${string}`
>;
export type OwnGets = Own<"get">;
export type OwnData<P extends OwnGets> = SuccessOf<paths[P]["get"]>;
export type OwnWhere<P extends OwnGets> = Where<P, paths[P]["get"]>;

function watched<T>(answer: Answer<T>): Answer<T> {
  if (!answer.ok && answer.failure.problem?.code === "unauthorized") signedOut("ended");
  return answer;
}

export async function ownGetAt<T>(url: string): Promise<Answer<T>> {
  return watched(await call<T>(url, { method: "GET", credentials: "same-origin" }));
}

export function ownGet<P extends OwnGets>(path: P, where: OwnWhere<P> = {}): Promise<Answer<OwnData<P>>> {
  return ownGetAt(urlOf(path, where));
}

export async function marked(): Promise<Record<string, string>> {
  const mark = await csrfToken();
  return mark === null ? {} : { "X-CSRF-Token": mark };
}

async function change<T>(method: string, url: string, body: unknown): Promise<Answer<T>> {
  const once = async (): Promise<Answer<T>> =>
    call<T>(url, {
      method,
      credentials: "same-origin",
      headers: { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...(await marked()) },
      body: body === undefined ? null : JSON.stringify(body),
    });
  const answer = await once();
  if (!answer.ok && answer.failure.problem?.code === "forbidden" && (await renewed()))
    return watched(await once());
  return watched(answer);
}

export function ownPost<P extends Own<"post">>(
  path: P,
  body: BodyOf<paths[P]["post"]>,
  where: Where<P, paths[P]["post"]> = {},
): Promise<Answer<SuccessOf<paths[P]["post"]>>> {
  return change("POST", urlOf(path, where), body);
}

/** Logging in: there is no session yet, and the answer's cookie is to be kept. */
export function doorPost<P extends Own<"post">>(
  path: P,
  body: BodyOf<paths[P]["post"]>,
): Promise<Answer<SuccessOf<paths[P]["post"]>>> {
  return call(path, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

export function ownPut<P extends Own<"put">>(
  path: P,
  body: BodyOf<paths[P]["put"]>,
): Promise<Answer<SuccessOf<paths[P]["put"]>>> {
  return change("PUT", path, body);
}

export function ownDelete<P extends Own<"delete">>(
  path: P,
  where: Where<P, paths[P]["delete"]>,
): Promise<Answer<null>> {
  return change("DELETE", urlOf(path, where), undefined);
}

/** Lets the browser fetch a file by itself, which every browser can, once it is sure that it will get one. */
export async function download(url: string): Promise<Answer<unknown>> {
  const answer = await ownGet("/api/customer-portal/session");
  if (answer.ok) location.assign(url);
  return answer;
}
