// SPDX-License-Identifier: GPL-3.0-or-later
// The server's calls, typed by its own description (resources/openapi.json): a path, parameter or field that
// is not there does not compile. Nothing here throws: an answer is the data or a Failure.
import type { components, paths } from "../../generated/schema";
import { language } from "../i18n/language";

export type Schemas = components["schemas"];
export type Problem = Schemas["Problem"];

/** Why there is no data: the server refused (`problem`), or nothing came back at all. */
export interface Failure {
  problem: Problem | null;
  /** Seconds, from Retry-After. */
  retryAfter: number | null;
}

export type Answer<T> = { ok: true; data: T; etag: string | null } | { ok: false; failure: Failure };

type JsonOf<T> = T extends { content: { "application/json": infer B } } ? B : never;
export type SuccessOf<Op> = Op extends { responses: infer R }
  ? JsonOf<R[Extract<keyof R, 200 | 201 | 202>]>
  : never;
export type BodyOf<Op> = Op extends { requestBody: { content: { "application/json": infer B } } }
  ? B
  : Op extends { requestBody?: { content: { "application/json": infer B } } }
    ? B | undefined
    : undefined;
export type PathsWith<M extends "get" | "post" | "put" | "delete"> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];
type Names<P> = P extends `${string}{${infer N}}${infer Rest}` ? N | Names<Rest> : never;
type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? Q : never;

export interface Where<P, Op> {
  path?: Record<Names<P>, string>;
  query?: QueryOf<Op>;
}

const patience = 25_000;

export function urlOf(path: string, where: { path?: Record<string, string>; query?: unknown }): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(where.path?.[name] ?? ""),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((where.query ?? {}) as Record<string, string | undefined>))
    if (value !== undefined && value !== "") query.set(name, value);
  const text = query.toString();
  return text ? `${filled}?${text}` : filled;
}

export function problemOf(text: string): Problem | null {
  try {
    const read = JSON.parse(text) as Partial<Problem>;
    return typeof read.code === "string" && typeof read.detail === "string" ? (read as Problem) : null;
  } catch {
    return null;
  }
}

/** Without cookies, unless `init` says otherwise. */
export async function call<T>(
  url: string,
  init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> },
): Promise<Answer<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(url, {
      credentials: "omit",
      ...init,
      signal: stop.signal,
      headers: { Accept: "application/json", "Accept-Language": language(), ...init.headers },
    });
    const text = await response.text();
    if (response.ok)
      return { ok: true, data: (text ? JSON.parse(text) : null) as T, etag: response.headers.get("ETag") };
    const wait = Number(response.headers.get("Retry-After"));
    return { ok: false, failure: { problem: problemOf(text), retryAfter: wait > 0 ? wait : null } };
  } catch {
    return { ok: false, failure: { problem: null, retryAfter: null } };
  } finally {
    clearTimeout(timer);
  }
}

export function get<P extends PathsWith<"get">>(
  path: P,
  where: Where<P, paths[P]["get"]> = {},
): Promise<Answer<SuccessOf<paths[P]["get"]>>> {
  return call(urlOf(path, where), { method: "GET" });
}

export function post<P extends PathsWith<"post">>(
  path: P,
  body: BodyOf<paths[P]["post"]>,
  where: Where<P, paths[P]["post"]> = {},
  headers: Record<string, string> = {},
): Promise<Answer<SuccessOf<paths[P]["post"]>>> {
  return call(urlOf(path, where), {
    method: "POST",
    headers: body === undefined ? headers : { "Content-Type": "application/json", ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

/** Whether the same again may well succeed: nothing came back, or the server has trouble of its own. */
export function isPassing(failure: Failure): boolean {
  return failure.problem === null || failure.problem.status >= 500;
}
