// SPDX-License-Identifier: GPL-3.0-or-later
// One application as an open page follows it. Every twelve seconds, while somebody looks, the masked view is
// asked for with its tag: nothing changed is 304 and no body. Only when the tag is another one is the full
// view, which carries the secret and is kept nowhere, asked for again.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { get } from "../api/client";
import type { Failure, Schemas } from "../api/client";
import { keepToken } from "./token";

export type Masked = Schemas["MaskedTracking"];
export type Full = Schemas["FullTracking"];

export function isFull(view: Masked | Full): view is Full {
  return "phone" in view;
}

export type Followed =
  | { state: "loading" }
  | { state: "missing" }
  | { state: "failed"; failure: Failure }
  /** `stale`: the last question was not answered. `at`: when this was known, milliseconds since 1970. */
  | { state: "there"; view: Masked | Full; stale: boolean; at: number };

const pause = 12_000;
const path = "/api/registrations/public/status/{identifier}";

export function useApplication(number: string, token: string | null, language: string) {
  const [followed, setFollowed] = useState<Followed>({ state: "loading" });
  const tag = useRef<string | null>(null);

  const look = useCallback(async (): Promise<void> => {
    const masked = await get(path, { path: { identifier: number } });
    if (!masked.ok) {
      setFollowed((last) =>
        masked.failure.problem?.code === "not_found"
          ? { state: "missing" }
          : last.state === "there"
            ? { ...last, stale: true }
            : { state: "failed", failure: masked.failure },
      );
      return;
    }
    let view: Masked | Full = masked.data;
    if (token !== null && masked.etag !== tag.current) {
      const full = await get(path, { path: { identifier: number }, query: { token } });
      if (!full.ok) {
        setFollowed((last) =>
          last.state === "there" ? { ...last, stale: true } : { state: "failed", failure: full.failure },
        );
        return;
      }
      view = full.data;
      if (!isFull(view)) keepToken(number, null); // it was no token of this application
    }
    const same = masked.etag !== null && masked.etag === tag.current;
    tag.current = masked.etag;
    setFollowed((last) => ({
      state: "there",
      view: same && last.state === "there" ? last.view : view,
      stale: false,
      at: Date.now(),
    }));
  }, [number, token, language]); // eslint-disable-line react-hooks/exhaustive-deps

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    tag.current = null;
    const round = async () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") await look();
      if (!over) timer = setTimeout(() => void round(), pause);
    };
    const wake = () => {
      if (document.visibilityState === "visible") void round();
    };
    void round();
    document.addEventListener("visibilitychange", wake);
    addEventListener("online", wake);
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      removeEventListener("online", wake);
    };
  }, [look]);

  const show = useCallback((view: Full) => {
    tag.current = null; // the next look fetches what belongs to it
    setFollowed({ state: "there", view, stale: false, at: Date.now() });
  }, []);
  return { followed, look, show };
}
